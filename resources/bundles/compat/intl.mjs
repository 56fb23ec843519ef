// SPDX-License-Identifier: MIT
// Intl and the toLocale... methods: option handling by ECMA-402 here, texts by ICU (nativeintl.cpp).
import './collation.mjs';
import './dateformat.mjs';
import './numberformat.mjs';
import './otherformats.mjs';
