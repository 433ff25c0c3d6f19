#include "reset.h"

#include <avr/wdt.h>

namespace {

uint8_t cause __attribute__((section(".noinit")));
uint16_t wasAsked __attribute__((section(".noinit")));
const uint16_t ASKED = 0xA5C3;

}  // namespace

// Before anything else: after a watchdog reset the watchdog is still running, at its shortest time.
void stopWatchdogEarly() __attribute__((naked, used, section(".init3")));
void stopWatchdogEarly() {
  cause = MCUSR;
  MCUSR = 0;
  wdt_disable();
}

const __FlashStringHelper *resetCause() {
  if (wasAsked == ASKED && cause == 0) return F("sw");
  if (cause & _BV(WDRF)) return F("wdt");
  if (cause & _BV(BORF)) return F("bod");
  if (cause & _BV(EXTRF)) return F("ext");
  if (cause & _BV(PORF)) return F("por");
  return F("unk");
}

void guardAgainstHanging() {
  wasAsked = 0;
#if DRAAISCHIJF_WATCHDOG
  wdt_enable(WDTO_2S);
#endif
}

void stillAlive() {
#if DRAAISCHIJF_WATCHDOG
  wdt_reset();
#endif
}

void startAnew() {
  Serial.flush();
  wasAsked = ASKED;
  noInterrupts();
  // To the first instruction of this program, past the boot loader.
  asm volatile("jmp 0");
}
