// The three contacts: stamped by an interrupt, freed of glitches, handed on to hook and dial.
#pragma once

#include <stdint.h>

enum Contact : uint8_t { HOOK, PULSE, OFF_NORMAL, CONTACTS };

void beginContacts();
void readContacts();

// 1 as KSP/1 means it: horn up, pulse contact open, dial away from rest.
bool contactLevel(Contact contact);

// How many edges found the ring full.
uint16_t lostEdges();
