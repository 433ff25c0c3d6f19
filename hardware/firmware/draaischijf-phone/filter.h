// A contact freed of bounce: a level counts when it has stood long enough; the time of a change is
// when the contact first left the old level, so bounce moves neither end of a pulse.
#pragma once

#include <stdint.h>

struct Filter {
  bool level;
  bool raw;
  bool isAway;
  uint32_t rawAt;
  uint32_t awayAt;
};

void resetFilter(Filter &filter, bool level, uint32_t now);
void feedFilter(Filter &filter, bool raw, uint32_t at);

// True when the level changed; changedAt is then the moment it began to.
bool settleFilter(Filter &filter, uint32_t now, uint32_t stableOnUs, uint32_t stableOffUs, uint32_t &changedAt);
