// SPDX-License-Identifier: MIT
import underscore from 'underscore';

(0, eval)('this').hooksmithLibrary = underscore;
