// What the phone says of itself: at the beginning, when asked, and every second.
#pragma once

void beginReport();
void reportWhatIsDue();
void sendHello();
void sendState();
void hostWasHeard();
