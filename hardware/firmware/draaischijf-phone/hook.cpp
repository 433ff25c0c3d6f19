#include "hook.h"

#include <Arduino.h>

#include "contacts.h"
#include "filter.h"
#include "ksp.h"

namespace {

const uint32_t UP_US = 60000;
const uint32_t DOWN_US = 150000;
Filter horn;

}  // namespace

void beginHook() { resetFilter(horn, contactLevel(HOOK), micros()); }

void hookEdge(bool isUp, uint32_t at) { feedFilter(horn, isUp, at); }

void tickHook(uint32_t now) {
  uint32_t at;
  if (!settleFilter(horn, now, UP_US, DOWN_US, at)) return;
  beginLine(F("HK"));
  addNumber('t', at);
  addLetter('s', horn.level ? 'u' : 'd');
  endLine();
}

bool isHornUp() { return horn.level; }
