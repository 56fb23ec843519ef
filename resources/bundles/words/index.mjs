// SPDX-License-Identifier: MIT
// What V8 would say of an error, in an engine of its own (app/scripthost/nativewords.cpp): evaluated when
// the first error asks for it, out of reach of scripts and of whatever they did to built-ins.
import { constantAssignment } from './assignments.mjs';
import { made, take } from './given.mjs';
import { translate } from './messages.mjs';
import { patternWords } from './patterns.mjs';
import { privateWords } from './privatemembers.mjs';

const asked = {
    constant: ([frame]) => constantAssignment(frame),
    list: ([frame], type) => patternWords(frame, true, type),
    object: ([frame], type) => patternWords(frame, false, type),
    private: ([frame], type, message) => privateWords(message, frame),
    error: (frames, type, message) => translate(type, message, frames[0], frames),
};

/**
 * JSON of {type, message, certain, at}; undefined when there is nothing to say, or when a text that is
 * not `whole` can't be read. See compat/words.mjs.
 */
(0, eval)('this').hooksmithWords = (what, type, message, proxies, whole, ...flat) => {
    const said = asked[what](take(proxies, whole, flat), type, message);
    return whole || made.readable ? JSON.stringify(said) : undefined;
};
