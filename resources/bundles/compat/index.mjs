// SPDX-License-Identifier: MIT
// Evaluated first in every script host: makes QJSEngine's built-ins answer as V8's (Node 20) do.
import './corejs.mjs';
import './native.mjs';
import './promises.mjs';
import './dates.mjs';
import './regexp.mjs';
