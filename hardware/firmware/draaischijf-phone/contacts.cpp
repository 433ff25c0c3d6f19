#include "contacts.h"

#include <Arduino.h>

#include "dial.h"
#include "filter.h"
#include "hook.h"
#include "ksp.h"
#include "settings.h"
#include "wiring.h"

namespace {

// Shorter than this is no contact but a glitch on the wire.
const uint32_t GLITCH_US = 1000;
const uint8_t RING = 64;

struct Stamp {
  uint32_t at;
  uint8_t port;
};

volatile Stamp ring[RING];
volatile uint8_t writeIndex = 0;
volatile uint8_t readIndex = 0;
volatile uint16_t overflows = 0;
uint16_t knownOverflows = 0;

const uint8_t PINS[CONTACTS] = {HOOK_PIN, PULSE_PIN, OFF_NORMAL_PIN};
const uint8_t ON_LEVELS[CONTACTS] = {HOOK_UP_LEVEL, PULSE_OPEN_LEVEL, OFF_NORMAL_LEVEL};
const char LETTERS[CONTACTS] = {'h', 'p', 'n'};
Filter filters[CONTACTS];

bool isOn(uint8_t contact, uint8_t port) {
  const bool isHigh = port & (1 << PINS[contact]);
  return isHigh == (ON_LEVELS[contact] == HIGH);
}

void tell(uint8_t contact, bool level, uint32_t at) {
  if (contact != HOOK && settings.mode != MODE_DIGITS) {
    beginLine(F("ED"));
    addNumber('t', at);
    addLetter('c', LETTERS[contact]);
    addLetter('v', level ? '1' : '0');
    endLine();
  }
  if (contact == HOOK) hookEdge(level, at);
  else if (contact == PULSE) pulseEdge(level, at);
  else offNormalEdge(level, at);
}

void settleAll(uint32_t now) {
  for (uint8_t contact = 0; contact < CONTACTS; contact++) {
    uint32_t at;
    if (settleFilter(filters[contact], now, GLITCH_US, GLITCH_US, at)) tell(contact, filters[contact].level, at);
  }
  tickHook(now);
  tickDial(now);
}

}  // namespace

// Pin D2 to D7 changed. micros() may be called here: it takes the timer's own overflow into account.
ISR(PCINT2_vect) {
  const uint8_t next = (writeIndex + 1) % RING;
  if (next == readIndex) {
    overflows++;
    return;
  }
  ring[writeIndex].at = micros();
  ring[writeIndex].port = PIND;
  writeIndex = next;
}

void beginContacts() {
  for (uint8_t contact = 0; contact < CONTACTS; contact++) pinMode(PINS[contact], INPUT_PULLUP);
  // The pull-ups need a moment to charge the wires before a level means anything.
  delayMicroseconds(500);
  const uint8_t port = PIND;
  const uint32_t now = micros();
  for (uint8_t contact = 0; contact < CONTACTS; contact++) resetFilter(filters[contact], isOn(contact, port), now);
  PCMSK2 = (1 << HOOK_PIN) | (1 << PULSE_PIN) | (HAS_OFF_NORMAL ? (1 << OFF_NORMAL_PIN) : 0);
  PCIFR = 1 << PCIF2;
  PCICR |= 1 << PCIE2;
}

void readContacts() {
  while (readIndex != writeIndex) {
    const uint32_t at = ring[readIndex].at;
    const uint8_t port = ring[readIndex].port;
    readIndex = (readIndex + 1) % RING;
    settleAll(at);
    for (uint8_t contact = 0; contact < CONTACTS; contact++) feedFilter(filters[contact], isOn(contact, port), at);
  }
  // Edges that came after this stamp wait for the next round.
  const uint32_t now = micros();
  if (readIndex == writeIndex) settleAll(now);

  const uint16_t lost = lostEdges();
  if (lost != knownOverflows) {
    knownOverflows = lost;
    // What the pins are now is the truth from here on; the number in progress is not.
    const uint8_t port = PIND;
    for (uint8_t contact = 0; contact < CONTACTS; contact++) feedFilter(filters[contact], isOn(contact, port), now);
    spoilNumber();
  }
}

bool contactLevel(Contact contact) { return filters[contact].level; }

uint16_t lostEdges() {
  noInterrupts();
  const uint16_t lost = overflows;
  interrupts();
  return lost;
}
