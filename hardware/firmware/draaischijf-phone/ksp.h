// KSP/1 lines, out and in. Out: beginLine, add..., endLine. In: readLine.
#pragma once

#include <Arduino.h>

void beginLine(const __FlashStringHelper *verb);
void addNumber(char key, uint32_t value);
void addLetter(char key, char value);
void addWord(char key, const __FlashStringHelper *value);
void addText(const char *text);
void addText(const __FlashStringHelper *text);
void addHex(uint32_t value, uint8_t digits);
void endLine();

// A command of the host whose checksum was right. `verb` and `params` live until the next readLine.
struct Command {
  uint8_t seq;
  uint16_t crc;
  const char *verb;
  const char *params;
};

enum Incoming : uint8_t { NOTHING, COMMAND, HUMAN };

Incoming readLine(Command &command);

// The value of a one-letter or longer key among the params, or nullptr; it ends at a space or the end.
const char *findParam(const char *params, const char *key);

extern uint16_t goodLines;
extern uint16_t badLines;
