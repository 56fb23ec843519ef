// SPDX-License-Identifier: MIT
class Script {
  process_incoming_request({ request }) {
    const { push_data: { pushed_at, tag, pusher }, repository: { repo_name, star_count = 0 } } = request.content;
    const when = new Date(pushed_at * 1000);
    const semver = /^v?(?<major>\d+)\.(?<minor>\d+)(?:\.(?<patch>\d+))?(?:-(?<pre>[\w.]+))?$/.exec(tag);
    const { major, minor, patch = '0', pre } = semver?.groups ?? {};
    return { content: { text: [repo_name, pusher, when.toISOString(), semver ? `${major}|${minor}|${patch}|${pre}` : `tag ${tag}`, '*'.repeat(Math.min(star_count, 5))].join(' ') } };
  }
}
