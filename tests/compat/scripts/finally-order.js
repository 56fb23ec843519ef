// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const log = []; const f = (x) => { try { log.push('try'); if (x) throw x; return 'ret'; } catch (e) { log.push('catch ' + e); return 'caught'; } finally { log.push('finally'); } };
    const r = [f(0), f('E')]; try { try { null.x; } finally { log.push('f2'); } } catch { log.push('outer'); }
    for (const i of [1, 2, 3]) { try { if (i === 2) continue; log.push(i); } finally { log.push('l' + i); } }
    return { content: { text: r + ' ' + log.join() } };
  }
}
