// SPDX-License-Identifier: MIT
// acorn makes a BigInt of each literal when there is a BigInt to make it with; ours only refuses.
globalThis.BigInt = undefined;
