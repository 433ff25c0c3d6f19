#include "filter.h"

void resetFilter(Filter &filter, bool level, uint32_t now) {
  filter.level = filter.raw = level;
  filter.isAway = false;
  filter.rawAt = filter.awayAt = now;
}

void feedFilter(Filter &filter, bool raw, uint32_t at) {
  if (raw == filter.raw) return;
  filter.raw = raw;
  filter.rawAt = at;
  if (!filter.isAway) {
    filter.isAway = true;
    filter.awayAt = at;
  }
}

bool settleFilter(Filter &filter, uint32_t now, uint32_t stableOnUs, uint32_t stableOffUs, uint32_t &changedAt) {
  if (!filter.isAway) return false;
  // Signed, because a stamp from the interrupt may be a little younger than `now`.
  if ((int32_t)(now - filter.rawAt) < (int32_t)(filter.raw ? stableOnUs : stableOffUs)) return false;
  filter.isAway = false;
  if (filter.raw == filter.level) return false;
  filter.level = filter.raw;
  changedAt = filter.awayAt;
  return true;
}
