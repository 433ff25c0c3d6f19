// What the host asks.
#pragma once

void readCommands();
