#include "settings.h"

#include <Arduino.h>
#include <avr/eeprom.h>
#include <util/crc16.h>

Settings settings;

namespace {

const uint16_t MARK = 0x4B31;  // "K1"

struct Stored {
  uint16_t mark;
  Settings settings;
  uint16_t crc;
};

Stored *const PLACE = nullptr;  // the beginning of the EEPROM

// Left as the power found it: the best source of chance this chip has.
uint8_t chance[64] __attribute__((section(".noinit")));

uint16_t crcOf(const Settings &value) {
  uint16_t crc = 0xFFFF;
  const uint8_t *octets = reinterpret_cast<const uint8_t *>(&value);
  for (uint8_t index = 0; index < sizeof value; index++) crc = _crc_xmodem_update(crc, octets[index]);
  return crc;
}

// The chip has no number of its own, so each phone makes one up at its first start and keeps it.
uint32_t makeId() {
  uint16_t high = 0x1D0F;
  uint16_t low = 0xFFFF;
  for (uint8_t index = 0; index < sizeof chance; index++) high = _crc_xmodem_update(high, chance[index]);
  for (uint16_t round = 0; round < 256; round++) {
    low = _crc_xmodem_update(low, analogRead(A0 + round % 8));
    high = _crc_xmodem_update(high, low ^ micros());
  }
  const uint32_t id = ((uint32_t)high << 16) | low;
  return id == 0 ? 1 : id;
}

}  // namespace

void loadSettings() {
  Stored stored;
  eeprom_read_block(&stored, PLACE, sizeof stored);
  if (stored.mark == MARK && stored.crc == crcOf(stored.settings)) {
    settings = stored.settings;
    return;
  }
  settings.id = makeId();
  settings.mode = MODE_BOTH;
  settings.map = MAP_NL;
  settings.idle = 0;
  settings.stableMs = 5;
  settings.beatMs = 1000;
  saveSettings();
}

void saveSettings() {
  Stored stored;
  stored.mark = MARK;
  stored.settings = settings;
  stored.crc = crcOf(settings);
  eeprom_update_block(&stored, PLACE, sizeof stored);
}
