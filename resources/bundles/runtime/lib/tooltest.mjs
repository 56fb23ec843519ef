// SPDX-License-Identifier: MIT
// A tool for the tests of the tool host (tests/core/script/tst_hosttoolhost.cpp).
(0, eval)('this').hooksmithTool = {
  echo: (value) => value,
  fail: (why) => {
    throw new Error(why);
  },
  loop: () => {
    for (;;);
  },
};
