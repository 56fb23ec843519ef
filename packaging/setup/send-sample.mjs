// SPDX-License-Identifier: MIT
// send-sample.mjs RELAY_OUTPUT SAMPLE NAME: sends an incoming sample to a running relay as a real webhook.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [output, samplePath, name] = process.argv.slice(2);
const listening = JSON.parse(readFileSync(output, 'utf8').split('\n')[0]);
const integration = listening.integrations.find((item) => item.path.includes(name) || item.name.toLowerCase().includes(name));
if (!integration) {
    throw new Error(`The relay serves no integration named ${name}.`);
}
const sample = JSON.parse(readFileSync(samplePath, 'utf8'));
const body = sample.bodyFile ? readFileSync(join(dirname(samplePath), sample.bodyFile))
    : sample.json !== undefined ? JSON.stringify(sample.json) : sample.body;
const url = listening.url + integration.path;
console.log(`Webhook: POST ${url} (${samplePath})`);
const response = await fetch(url, { method: sample.method ?? 'POST', headers: sample.headers, body });
console.log(`Answer:  ${response.status} ${await response.text()}`);
