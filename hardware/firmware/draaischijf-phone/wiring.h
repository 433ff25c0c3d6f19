// Where the wires go. Every contact switches its pin to GND; the chip pulls it up by itself.
#pragma once

#include <Arduino.h>

// All three pins must be on port D (D2 to D7): one interrupt stamps them together.
const uint8_t HOOK_PIN = 2;
const uint8_t PULSE_PIN = 3;
const uint8_t OFF_NORMAL_PIN = 4;

// Level of the pin in the state that KSP/1 calls 1.
const uint8_t HOOK_UP_LEVEL = LOW;        // the contact closes when the horn is lifted
const uint8_t PULSE_OPEN_LEVEL = HIGH;    // nsi is closed at rest and opens for every pulse
const uint8_t OFF_NORMAL_LEVEL = LOW;     // nsa closes as soon as the dial leaves rest

// A bell is switched through a relay board on this pin; nothing of the telephone's own bell may touch the board.
// 1 where there is one (or -DDRAAISCHIJF_BELL=1).
#ifndef DRAAISCHIJF_BELL
#define DRAAISCHIJF_BELL 0
#endif
const bool HAS_BELL = DRAAISCHIJF_BELL;
const uint8_t BELL_PIN = 5;

// false for a dial of which only the pulse contact is connected.
const bool HAS_OFF_NORMAL = true;
