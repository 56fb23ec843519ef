// SPDX-License-Identifier: MIT
// Evaluated first in every script host: makes QJSEngine's built-ins answer as V8's (Node 20) do. The
// order matters: what replaces a constructor comes before those that use it.
import './weak.mjs';
import './collections.mjs';
import './typedarrays.mjs';
import './corejs.mjs';
import './native.mjs';
import { callerLine, engineStack, errorInfo, fixError, isError } from './errors.mjs';
import { setSource } from './sources.mjs';
import { define, defineValue, global, rememberBuiltIns } from './native.mjs';
import { setCallerLine, takeNotes } from './notes.mjs';
import { installSubclassing } from './frozen.mjs';
import './arrays.mjs';
import './promises.mjs';
import './numbers.mjs';
import './regexp.mjs';
import './patterns.mjs';
import './strings.mjs';
import { engineParse, plainStringify } from './json.mjs';
import { EngineProxy, isProxy } from './proxies.mjs';
import './taken.mjs';
import './dates.mjs';
import './intl.mjs';
import './helpers.mjs';
import './misuse.mjs'; // Last: what it wraps is for scripts, not for us

// For the host's own runtime, which takes it away before a script runs.
const hooksmithCompat = {};
define(hooksmithCompat, {
    callerLine, engineParse, engineStack, errorInfo, fixError, isError, isProxy, plainStringify, takeNotes,
    setSource(file, text, mappings, shownFile, places) {
        setSource(file, text, mappings, shownFile, places);
        if (/\bextends\s+Array\b/.test(text))
            installSubclassing();
    },
});
defineValue(hooksmithCompat, 'EngineProxy', EngineProxy);
defineValue(global, 'hooksmithCompat', hooksmithCompat);
setCallerLine(callerLine);
rememberBuiltIns();
