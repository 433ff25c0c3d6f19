// The dial: counts the pulses of one number and tells the digit when the dial has come to rest.
#pragma once

#include <stdint.h>

void beginDial();
void pulseEdge(bool isOpen, uint32_t at);
void offNormalEdge(bool isWound, uint32_t at);
void tickDial(uint32_t now);

// Something was missed: the number in progress is told as bad.
void spoilNumber();
