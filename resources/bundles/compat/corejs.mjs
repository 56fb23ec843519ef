// SPDX-License-Identifier: MIT
// The ES2017..ES2023 built-ins that QJSEngine 6.4 and 6.8 lack, one core-js module each; found by
// comparing every own property of every global with Node 20 (tests/compat/record.mjs). Regular
// expressions, errors, dates and Intl are ours: core-js cannot make look-behind work.
import 'core-js/modules/es.array.at.js';
import 'core-js/modules/es.array.find-last.js';
import 'core-js/modules/es.array.find-last-index.js';
import 'core-js/modules/es.array.flat.js';
import 'core-js/modules/es.array.flat-map.js';
import 'core-js/modules/es.array.to-reversed.js';
import 'core-js/modules/es.array.to-spliced.js';
import 'core-js/modules/es.global-this.js';
import 'core-js/modules/es.object.from-entries.js';
import 'core-js/modules/es.object.has-own.js';
import 'core-js/modules/es.object.lookup-getter.js';
import 'core-js/modules/es.object.lookup-setter.js';
import 'core-js/modules/es.promise.finally.js';
import 'core-js/modules/es.reflect.to-string-tag.js';
import 'core-js/modules/es.string.anchor.js';
import 'core-js/modules/es.string.at-alternative.js';
import 'core-js/modules/es.string.big.js';
import 'core-js/modules/es.string.blink.js';
import 'core-js/modules/es.string.bold.js';
import 'core-js/modules/es.string.fixed.js';
import 'core-js/modules/es.string.fontcolor.js';
import 'core-js/modules/es.string.fontsize.js';
import 'core-js/modules/es.string.is-well-formed.js';
import 'core-js/modules/es.string.italics.js';
import 'core-js/modules/es.string.link.js';
import 'core-js/modules/es.string.small.js';
import 'core-js/modules/es.string.strike.js';
import 'core-js/modules/es.string.sub.js';
import 'core-js/modules/es.string.sup.js';
import 'core-js/modules/es.string.to-well-formed.js';
import 'core-js/modules/es.string.trim-end.js';
import 'core-js/modules/es.string.trim-start.js';
import 'core-js/modules/es.symbol.async-iterator.js';
import 'core-js/modules/es.symbol.description.js';
import 'core-js/modules/es.symbol.match-all.js';
import 'core-js/modules/es.typed-array.at.js';
import 'core-js/modules/es.typed-array.find-last.js';
import 'core-js/modules/es.typed-array.find-last-index.js';
import 'core-js/modules/es.typed-array.to-reversed.js';
import 'core-js/modules/es.typed-array.with.js';
