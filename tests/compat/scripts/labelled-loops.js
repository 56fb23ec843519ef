// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const grid = request.content.grid; let found = null;
    outer: for (let y = 0; y < grid.length; y++) { for (let x = 0; x < grid[y].length; x++) { if (grid[y][x] === 0) continue outer; if (grid[y][x] === 9) { found = [x, y]; break outer; } } }
    block: { if (!found) break block; found.push('!'); } let i = 0; do { i += 2; } while (i < 5); for (const k in grid[0]) i += +k; 
    return { content: { text: `${found} ${i}` } };
  }
}
