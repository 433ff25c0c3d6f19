// What the host may change and the EEPROM keeps; and who this phone is.
#pragma once

#include <stdint.h>

enum Mode : uint8_t { MODE_RAW, MODE_DIGITS, MODE_BOTH };
enum DialMap : uint8_t { MAP_NL, MAP_SE, MAP_NZ };

struct Settings {
  uint32_t id;
  uint8_t mode;
  uint8_t map;
  uint8_t idle;       // pulses every number carries too many, 0 to 2
  uint8_t stableMs;   // bounce time of the pulse contact, 2 to 10
  uint16_t beatMs;    // heartbeat, 200 to 3000
};

extern Settings settings;

void loadSettings();
void saveSettings();
