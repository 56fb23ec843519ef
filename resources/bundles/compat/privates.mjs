// SPDX-License-Identifier: MIT

/** What helpers of esbuild say of private members -> what V8 does. */
export const privates = { 'Cannot read from private field': 'read', 'Cannot write to private field': 'write', 'Cannot access private method': 'method', 'Cannot use the "in" operator on this value': 'in' };

export const isPrivateMessage = (message) => privates[message] !== undefined;
