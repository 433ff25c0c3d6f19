#include "commands.h"

#include <Arduino.h>
#include <string.h>

#include "bell.h"
#include "dial.h"
#include "ksp.h"
#include "report.h"
#include "reset.h"
#include "settings.h"
#include "wiring.h"

namespace {

uint32_t lastCommand = 0;

void answer(const Command &command, const __FlashStringHelper *wrong = nullptr) {
  if (wrong == nullptr) beginLine(F("ACK"));
  else beginLine(F("NAK"));
  addText(" ");
  addHex(command.seq, 2);
  if (wrong != nullptr) addWord('e', wrong);
  endLine();
}

// The length of one value among the params.
size_t sizeOf(const char *value) { return strcspn(value, " "); }

bool isWord(const char *value, const char *word) { return strlen(word) == sizeOf(value) && strncmp(value, word, strlen(word)) == 0; }

bool readNumber(const char *value, uint16_t least, uint16_t most, uint16_t &number) {
  const size_t size = sizeOf(value);
  if (size < 1 || size > 4 || strspn(value, "0123456789") != size) return false;
  number = atoi(value);
  return number >= least && number <= most;
}

bool change(const char *params) {
  uint16_t number;
  if (const char *mode = findParam(params, "m")) {
    if (isWord(mode, "raw")) settings.mode = MODE_RAW;
    else if (isWord(mode, "dec")) settings.mode = MODE_DIGITS;
    else if (isWord(mode, "both")) settings.mode = MODE_BOTH;
    else return false;
  } else if (const char *map = findParam(params, "map")) {
    if (isWord(map, "nl")) settings.map = MAP_NL;
    else if (isWord(map, "se")) settings.map = MAP_SE;
    else if (isWord(map, "nz")) settings.map = MAP_NZ;
    else return false;
  } else if (const char *idle = findParam(params, "idle")) {
    if (!readNumber(idle, 0, 2, number)) return false;
    settings.idle = number;
  } else if (const char *stable = findParam(params, "deb")) {
    if (!readNumber(stable, 2, 10, number)) return false;
    settings.stableMs = number;
  } else if (const char *beat = findParam(params, "hb")) {
    if (!readNumber(beat, 200, 3000, number)) return false;
    settings.beatMs = number;
  } else {
    return false;
  }
  return true;
}

void ring(const Command &command, bool isRepeat) {
  if (!HAS_BELL) return answer(command, F("nocap"));
  const char *rings = findParam(command.params, "n");
  uint16_t number;
  if (rings == nullptr || !readNumber(rings, 0, 10, number)) return answer(command, F("arg"));
  if (!isRepeat) ringBell(number);
  answer(command);
}

void obey(const Command &command) {
  const uint32_t mark = ((uint32_t)command.seq << 16) | command.crc;
  const bool isRepeat = mark == lastCommand;
  lastCommand = mark;
  if (strcmp_P(command.verb, PSTR("HELLO?")) == 0) {
    sendHello();
    answer(command);
  } else if (strcmp_P(command.verb, PSTR("STATE?")) == 0) {
    answer(command);
    sendState();
  } else if (strcmp_P(command.verb, PSTR("PING")) == 0) {
    answer(command);
  } else if (strcmp_P(command.verb, PSTR("SET")) == 0) {
    if (change(command.params)) answer(command);
    else answer(command, F("arg"));
  } else if (strcmp_P(command.verb, PSTR("SAVE")) == 0) {
    if (!isRepeat) saveSettings();
    answer(command);
  } else if (strcmp_P(command.verb, PSTR("RESET")) == 0) {
    answer(command);
    if (!isRepeat) startAnew();
  } else if (strcmp_P(command.verb, PSTR("BELL")) == 0) {
    ring(command, isRepeat);
  } else if (strcmp_P(command.verb, PSTR("LED")) == 0) {
    answer(command, F("nocap"));
  } else {
    answer(command, F("verb"));
  }
}

}  // namespace

void readCommands() {
  Command command;
  for (;;) {
    switch (readLine(command)) {
      case NOTHING:
        return;
      case HUMAN:
        sendHello();
        sendState();
        break;
      case COMMAND:
        hostWasHeard();
        obey(command);
        break;
    }
  }
}
