// SPDX-License-Identifier: MIT
// node splitpatterns.mjs IN OUT: a finished bundle without destructuring, which Qt's engine gets wrong
// since 6.5 or later (core/script/lowering.h, mixesPatterns()); esbuild cannot take it out.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [,, from, to] = process.argv;
// From the folder that NODE_PATH names, as esbuild does; imports do not look there.
const require = createRequire(`${process.env.NODE_PATH}/`);
const { transformSync } = require('@babel/core');
const { code } = transformSync(readFileSync(from, 'utf8'), {
    babelrc: false,
    configFile: false,
    compact: true,
    sourceType: 'script',
    plugins: [
        require.resolve('@babel/plugin-transform-destructuring'),
        require.resolve('@babel/plugin-transform-parameters'),
    ],
});
writeFileSync(to, `${code}\n`);
