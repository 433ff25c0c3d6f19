#include "report.h"

#include <Arduino.h>

#include "bell.h"
#include "contacts.h"
#include "hook.h"
#include "ksp.h"
#include "reset.h"
#include "settings.h"
#include "wiring.h"

namespace {

// A host that says nothing for so long is gone; the lamp on the board shows it.
const uint32_t HOST_GONE_MS = 10000;
uint32_t beatAt;
uint32_t hostAt;
bool isHostThere;

void addLevels() {
  addLetter('h', isHornUp() ? 'u' : 'd');
  addLetter('n', contactLevel(OFF_NORMAL) ? 'o' : 'r');
  addLetter('p', contactLevel(PULSE) ? 'o' : 'c');
  addLetter('b', '0');
}

}  // namespace

void beginReport() {
  pinMode(LED_BUILTIN, OUTPUT);
  beatAt = millis();
  isHostThere = false;
}

void reportWhatIsDue() {
  const uint32_t now = millis();
  if (isHostThere && now - hostAt >= HOST_GONE_MS) {
    isHostThere = false;
    digitalWrite(LED_BUILTIN, LOW);
    ringBell(0);
  }
  if (now - beatAt < settings.beatMs) return;
  beatAt = now;
  beginLine(F("HB"));
  addNumber('t', micros());
  addText(" up=");
  char text[11];
  addText(ultoa(now, text, 10));
  addLevels();
  addText(" rx=");
  addText(ultoa(goodLines, text, 10));
  addText(" bad=");
  addText(ultoa(badLines, text, 10));
  addText(" ov=");
  addText(ultoa(lostEdges(), text, 10));
  endLine();
}

void sendHello() {
  char text[11];
  beginLine(F("HELLO"));
  addText(F(" ksp=1 dev=dial fw=1.0.0 id="));
  addHex(settings.id, 8);
  addText(HAS_OFF_NORMAL ? F(" cap=h,p,n,e,d") : F(" cap=h,p,e,d"));
  if (HAS_BELL) addText(F(",b:1"));
  addText(F(" rst="));
  addText(resetCause());
  addText(F(" up="));
  addText(ultoa(millis(), text, 10));
  endLine();
}

void sendState() {
  beginLine(F("ST"));
  addNumber('t', micros());
  addLevels();
  addWord('m', settings.mode == MODE_RAW ? F("raw") : settings.mode == MODE_DIGITS ? F("dec") : F("both"));
  endLine();
}

void hostWasHeard() {
  hostAt = millis();
  isHostThere = true;
  digitalWrite(LED_BUILTIN, HIGH);
}
