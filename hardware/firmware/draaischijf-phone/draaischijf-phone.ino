// The telephone's electronics: horn and dial of a T65 to USB, in KSP/1 lines (see hardware/README.md).
// Board: Arduino Nano or Uno (ATmega328P, 16 MHz). Wiring: wiring.h.
// Nothing here waits for time to pass. A full send buffer holds a round up for some milliseconds, keeping the settings for
// some tens; what the contacts do meanwhile lies stamped in the ring of contacts.cpp.
#include "bell.h"
#include "commands.h"
#include "contacts.h"
#include "dial.h"
#include "hook.h"
#include "ksp.h"
#include "report.h"
#include "reset.h"
#include "settings.h"

void setup() {
  Serial.begin(115200);
  loadSettings();
  beginContacts();
  beginHook();
  beginDial();
  beginBell();
  beginReport();
  sendHello();
  guardAgainstHanging();
}

void loop() {
  stillAlive();
  readContacts();
  readCommands();
  tickBell();
  reportWhatIsDue();
}
