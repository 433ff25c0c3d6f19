#include "ksp.h"

#include <string.h>
#include <util/crc16.h>

uint16_t goodLines = 0;
uint16_t badLines = 0;

namespace {

// Longest command including LF, as the protocol has it.
const uint8_t LONGEST = 48;

uint8_t seqOut = 0;
uint16_t crcOut;

char line[LONGEST];
uint8_t length = 0;
enum : uint8_t { IDLE, IN_LINE, QUESTION, DISCARDING } state = IDLE;

void put(char letter) {
  Serial.write(letter);
  crcOut = _crc_xmodem_update(crcOut, letter);
}

char hexDigit(uint8_t value) { return value < 10 ? '0' + value : 'A' + value - 10; }

// -1 where it is none; KSP/1 writes hex in capitals.
int8_t fromHex(char letter) {
  if (letter >= '0' && letter <= '9') return letter - '0';
  if (letter >= 'A' && letter <= 'F') return letter - 'A' + 10;
  return -1;
}

bool readHex(const char *text, uint8_t digits, uint16_t &value) {
  value = 0;
  for (uint8_t index = 0; index < digits; index++) {
    const int8_t digit = fromHex(text[index]);
    if (digit < 0) return false;
    value = (value << 4) | digit;
  }
  return true;
}

// #SS VERB params*CCCC
bool parse(Command &command) {
  if (length < 10 || line[3] != ' ' || line[length - 5] != '*') return false;
  uint16_t seq;
  if (!readHex(line + 1, 2, seq) || !readHex(line + length - 4, 4, command.crc)) return false;
  uint16_t crc = 0xFFFF;
  for (uint8_t index = 0; index < length - 5; index++) crc = _crc_xmodem_update(crc, line[index]);
  if (crc != command.crc) return false;
  line[length - 5] = '\0';
  command.seq = seq;
  command.verb = line + 4;
  char *space = strchr(line + 4, ' ');
  command.params = "";
  if (space != nullptr) {
    *space = '\0';
    command.params = space + 1;
  }
  return true;
}

}  // namespace

void beginLine(const __FlashStringHelper *verb) {
  crcOut = 0xFFFF;
  put('@');
  addHex(seqOut++, 2);
  put(' ');
  addText(verb);
}

void addText(const char *text) {
  while (*text != '\0') put(*text++);
}

void addText(const __FlashStringHelper *text) {
  const char *at = reinterpret_cast<const char *>(text);
  for (char letter = pgm_read_byte(at); letter != '\0'; letter = pgm_read_byte(++at)) put(letter);
}

void addHex(uint32_t value, uint8_t digits) {
  while (digits-- > 0) put(hexDigit((value >> (4 * digits)) & 0xF));
}

void addNumber(char key, uint32_t value) {
  char text[11];
  ultoa(value, text, 10);
  put(' ');
  put(key);
  put('=');
  addText(text);
}

void addLetter(char key, char value) {
  put(' ');
  put(key);
  put('=');
  put(value);
}

void addWord(char key, const __FlashStringHelper *value) {
  put(' ');
  put(key);
  put('=');
  addText(value);
}

void endLine() {
  const uint16_t crc = crcOut;
  put('*');
  addHex(crc, 4);
  Serial.write('\n');
}

Incoming readLine(Command &command) {
  while (Serial.available() > 0) {
    const char letter = Serial.read();
    if (letter == '#') {
      if (state == IN_LINE || state == DISCARDING) badLines++;
      line[0] = letter;
      length = 1;
      state = IN_LINE;
    } else if (letter == '\n') {
      const uint8_t was = state;
      state = IDLE;
      if (was == QUESTION) return HUMAN;
      if (was == IN_LINE) {
        if (parse(command)) {
          goodLines++;
          return COMMAND;
        }
        badLines++;
      } else if (was == DISCARDING) {
        badLines++;
      }
    } else if (letter == '\r') {
      continue;
    } else if (state == IN_LINE) {
      if (letter < 0x20 || letter > 0x7E || length >= LONGEST - 1) state = DISCARDING;
      else line[length++] = letter;
    } else {
      state = state == IDLE && letter == '?' ? QUESTION : DISCARDING;
    }
  }
  return NOTHING;
}

const char *findParam(const char *params, const char *key) {
  const size_t size = strlen(key);
  for (const char *at = params; at != nullptr && *at != '\0';) {
    if (strncmp(at, key, size) == 0 && at[size] == '=') return at + size + 1;
    at = strchr(at, ' ');
    if (at != nullptr) at++;
  }
  return nullptr;
}
