// SPDX-License-Identifier: MIT
import strings from 'underscore.string';

(0, eval)('this').hooksmithLibrary = strings;
