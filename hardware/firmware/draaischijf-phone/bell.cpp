#include "bell.h"

#include <Arduino.h>

#include "hook.h"
#include "wiring.h"

namespace {

const uint32_t RING_MS = 1000;
const uint32_t EVERY_MS = 5000;
uint8_t ringsLeft = 0;
uint32_t ringAt;

void show(bool isOn) {
  if (HAS_BELL) digitalWrite(BELL_PIN, isOn ? HIGH : LOW);
}

}  // namespace

void beginBell() {
  if (!HAS_BELL) return;
  pinMode(BELL_PIN, OUTPUT);
  show(false);
}

void ringBell(uint8_t rings) {
  ringsLeft = isHornUp() ? 0 : rings;
  ringAt = millis();
  show(ringsLeft > 0);
}

void tickBell() {
  if (ringsLeft == 0) return;
  if (isHornUp()) return ringBell(0);
  if (millis() - ringAt >= EVERY_MS) {
    ringAt += EVERY_MS;
    ringsLeft--;
  }
  show(ringsLeft > 0 && millis() - ringAt < RING_MS);
}
