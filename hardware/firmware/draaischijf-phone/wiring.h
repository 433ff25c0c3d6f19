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

// false for a dial of which only the pulse contact is connected.
const bool HAS_OFF_NORMAL = true;
