/* exported Script */

// Jenkins → Rocket.Chat
//
// For the "Notification" plugin: add an endpoint with the format JSON, the protocol HTTP and the
// event "Job Finalized". A line count of the log, when set, comes with failed builds.

const RESULTS = {
  SUCCESS: { icon: ':white_check_mark:', text: 'succeeded', color: '#12b76a' },
  UNSTABLE: { icon: ':warning:', text: 'is unstable', color: '#f79009' },
  FAILURE: { icon: ':x:', text: 'failed', color: '#d92d20' },
  ABORTED: { icon: ':stop_button:', text: 'was aborted', color: '#8a94a6' },
};

class Script {
  process_incoming_request({ request }) {
    const { name, display_name: title, build } = request.content;
    // A build comes as QUEUED, STARTED, COMPLETED and FINALIZED: only the last has everything
    if (build.phase !== 'FINALIZED') {
      ignored(`${name} #${build.number} ${build.phase}`);
      return;
    }
    const result = RESULTS[build.status] || { icon: ':grey_question:', text: build.status, color: '#8a94a6' };
    const { scm, log, artifacts } = build;

    const fields = [];
    if (scm && scm.branch) fields.push(field('Branch', scm.branch.replace(/^origin\//, '')));
    if (scm && scm.commit) fields.push(field('Commit', scm.commit.slice(0, 7)));
    if (scm && scm.culprits && scm.culprits.length) fields.push(field('Changes by', scm.culprits.join(', ')));
    if (build.duration) fields.push(field('Ran for', duration(build.duration)));
    Object.keys(artifacts || {}).forEach((file) => {
      const url = artifacts[file].archive || artifacts[file].s3;
      if (url) fields.push({ title: 'File', value: link(file, url), short: true });
    });

    const attachment = { color: result.color, fields };
    // Inside a fence nothing is a mark, except another fence
    if (log && build.status !== 'SUCCESS') attachment.text = `\`\`\`\n${log.trim().replace(/```/g, "'''")}\n\`\`\``;
    return {
      content: {
        text: `${result.icon} ${link(`${title || name} #${build.number}`, build.full_url)} ${result.text}`,
        attachments: attachment.text || fields.length ? [attachment] : [],
        parseUrls: false,
      },
    };
  }
}

/** Milliseconds. */
function duration(ms) {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function ignored(what) {
  console.log(`ignored: ${what}`);
}

/** A label knows no escapes: brackets, which would end it, are replaced; "@all" notifies nobody. */
function link(label, url) {
  const text = String(label).replace(/\[/g, '(').replace(/\]/g, ')').replace(/@(?=\w)/g, '@\u200B');
  return `[${text}](${url})`;
}

/** The server refuses a message with an empty value, and the client fails on a number. */
function field(title, text) {
  return { title, value: escape(String(text)) || '—', short: true };
}

/** For attachments, whose Markdown is of another kind: "@" makes mail addresses there, no mentions. */
function escape(text) {
  return text.replace(/[\\`*_~[\]#@]/g, '\\$&');
}
