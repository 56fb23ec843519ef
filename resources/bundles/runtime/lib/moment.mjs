// SPDX-License-Identifier: MIT
import moment from 'moment';

(0, eval)('this').hooksmithLibrary = moment;
