// The horn: told when it has stood long enough, fast up, slower down so that a bump is no hanging up.
#pragma once

#include <stdint.h>

void beginHook();
void hookEdge(bool isUp, uint32_t at);
void tickHook(uint32_t now);
bool isHornUp();
