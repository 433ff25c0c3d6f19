#include "dial.h"

#include <Arduino.h>

#include "contacts.h"
#include "filter.h"
#include "ksp.h"
#include "settings.h"
#include "wiring.h"

namespace {

const uint32_t REST_STABLE_US = 20000;
const uint32_t SETTLE_US = 40000;          // winding up bounces
const uint32_t SHORTEST_BREAK_US = 15000;
const uint32_t LONGEST_BREAK_US = 200000;
const uint32_t LONGEST_WOUND_BREAK_US = 400000;
const uint32_t SHORTEST_MAKE_US = 10000;
const uint32_t SHORTEST_GAP_US = 250000;
const uint32_t LONGEST_GAP_US = 600000;

Filter pulse;
Filter offNormal;
bool isWound;
uint32_t woundAt;

// The number in progress.
uint8_t pulses;
bool isOpen;
bool isSpoiled;
uint32_t openAt;
uint32_t closedAt;
uint32_t firstOpenAt;
uint32_t lastOpenAt;
uint32_t previousOpenAt;
uint32_t breaksUs;
uint32_t lastBreakUs;

void forgetNumber() {
  pulses = 0;
  isOpen = isSpoiled = false;
  breaksUs = lastBreakUs = 0;
}

uint32_t periodUs() { return pulses > 1 ? (lastOpenAt - firstOpenAt) / (pulses - 1) : 0; }

// The digit of so many pulses, '-' for none.
char toDigit(uint8_t count) {
  if (count < 1 || count > 10) return '-';
  if (settings.map == MAP_SE) return '0' + (count - 1);
  if (settings.map == MAP_NZ) return '0' + (10 - count);
  return '0' + (count % 10);
}

void finishNumber(uint32_t at) {
  const uint8_t counted = pulses;
  const bool isBad = isSpoiled || isOpen;
  // A host that asked for edges alone counts them itself.
  if (settings.mode != MODE_RAW && (counted > settings.idle || isSpoiled)) {
    const char digit = isBad ? '-' : toDigit(counted - settings.idle);
    const uint32_t period = periodUs();
    const uint8_t percent = period == 0 ? 0 : (breaksUs / counted) * 100 / period;
    const bool isWorn = period != 0 && (period < 71428 || period > 142858 || percent < 40 || percent > 85);
    beginLine(F("DG"));
    addNumber('t', at);
    addLetter('d', digit);
    addNumber('n', counted);
    if (period != 0) {
      addNumber('T', period / 1000);
      addNumber('B', percent);
    }
    addWord('q', digit == '-' ? F("bad") : isWorn ? F("warn") : F("ok"));
    endLine();
  }
  forgetNumber();
}

void openBreak(uint32_t at) {
  if (HAS_OFF_NORMAL && (!isWound || (int32_t)(at - woundAt) < (int32_t)SETTLE_US)) return;
  isOpen = true;
  openAt = at;
  if (pulses > 0 && at - closedAt < SHORTEST_MAKE_US) {
    // No dial closes that briefly: the break before it goes on.
    pulses--;
    breaksUs -= lastBreakUs;
    openAt = lastOpenAt;
    lastOpenAt = previousOpenAt;
  }
}

void closeBreak(uint32_t at) {
  if (!isOpen) return;
  isOpen = false;
  const uint32_t width = at - openAt;
  if (width < SHORTEST_BREAK_US) return;
  closedAt = at;
  if (width > (HAS_OFF_NORMAL ? LONGEST_WOUND_BREAK_US : LONGEST_BREAK_US)) {
    isSpoiled = true;
    return;
  }
  if (pulses == 0) firstOpenAt = openAt;
  previousOpenAt = lastOpenAt;
  lastOpenAt = openAt;
  lastBreakUs = width;
  breaksUs += width;
  if (pulses < 255) pulses++;
}

uint32_t gapUs() {
  const uint32_t gap = periodUs() * 5 / 2;
  return gap < SHORTEST_GAP_US ? SHORTEST_GAP_US : gap > LONGEST_GAP_US ? LONGEST_GAP_US : gap;
}

}  // namespace

void beginDial() {
  const uint32_t now = micros();
  resetFilter(pulse, contactLevel(PULSE), now);
  resetFilter(offNormal, contactLevel(OFF_NORMAL), now);
  isWound = contactLevel(OFF_NORMAL);
  woundAt = now;
  forgetNumber();
  // Found away from rest: its beginning was not seen.
  isSpoiled = isWound;
}

void pulseEdge(bool open, uint32_t at) { feedFilter(pulse, open, at); }

void offNormalEdge(bool wound, uint32_t at) { feedFilter(offNormal, wound, at); }

void tickDial(uint32_t now) {
  const uint32_t stableUs = (uint32_t)settings.stableMs * 1000;
  uint32_t at;
  if (settleFilter(pulse, now, stableUs, stableUs, at)) {
    if (pulse.level) openBreak(at);
    else closeBreak(at);
  }
  if (HAS_OFF_NORMAL && settleFilter(offNormal, now, stableUs, REST_STABLE_US, at)) {
    isWound = offNormal.level;
    woundAt = at;
    if (isWound) forgetNumber();
    else finishNumber(at);
  }
  const bool isWaiting = !HAS_OFF_NORMAL && !isOpen && !pulse.isAway && (pulses > 0 || isSpoiled);
  if (isWaiting && (int32_t)(now - closedAt) >= (int32_t)gapUs()) finishNumber(now);
}

void spoilNumber() {
  if (isWound || pulses > 0 || isOpen) isSpoiled = true;
}
