// How this start came about, and how to make a new one.
#pragma once

#include <Arduino.h>

// The watchdog restarts a hung phone after 2 s. Off by default: the boot loader of older Nanos and of many
// clones does not stop it and then restarts for ever. With Optiboot (Uno, Nano since 2018) define it as 1.
#ifndef DRAAISCHIJF_WATCHDOG
#define DRAAISCHIJF_WATCHDOG 0
#endif

const __FlashStringHelper *resetCause();
void guardAgainstHanging();
void stillAlive();
void startAnew();
