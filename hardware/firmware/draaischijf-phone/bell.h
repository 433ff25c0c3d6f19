// The bell: 1 s on and 4 s off, so many times; silent as soon as the horn goes up or the computer is gone.
#pragma once

#include <stdint.h>

void beginBell();
void ringBell(uint8_t rings);
void tickBell();
