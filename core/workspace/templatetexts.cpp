// SPDX-License-Identifier: MIT
// The sentences of resources/templates/index.json: lupdate reads no JSON.
#include "core/workspace/templates.h"

#include <QCoreApplication>

namespace hooksmith {

QList<const char *> templateTexts()
{
    return {
        QT_TRANSLATE_NOOP("Hooksmith",
                          "Start from a request with three values and a script of ten lines."),
        QT_TRANSLATE_NOOP("Hooksmith", "A request"),
        QT_TRANSLATE_NOOP(
            "Hooksmith",
            "Start from a message in a room, a request to your own server and its answer."),
        QT_TRANSLATE_NOOP("Hooksmith", "A message in a room"),
        QT_TRANSLATE_NOOP("Hooksmith", "A message that the script answers itself"),
        QT_TRANSLATE_NOOP("Hooksmith",
                          "Pushes, pull requests, comments and builds of Bitbucket Cloud, pull "
                          "requests of Data Center."),
        QT_TRANSLATE_NOOP("Hooksmith", "Push to a branch"),
        QT_TRANSLATE_NOOP("Hooksmith", "Branch deleted (new is null)"),
        QT_TRANSLATE_NOOP("Hooksmith", "Pull request created"),
        QT_TRANSLATE_NOOP("Hooksmith", "Pull request approved"),
        QT_TRANSLATE_NOOP("Hooksmith", "Pull request merged"),
        QT_TRANSLATE_NOOP("Hooksmith", "Comment on a pull request"),
        QT_TRANSLATE_NOOP("Hooksmith", "Build failed"),
        QT_TRANSLATE_NOOP("Hooksmith", "Pull request opened (Data Center)"),
        QT_TRANSLATE_NOOP(
            "Hooksmith",
            "Pushes, branches, pull requests, issues and releases of Gitea, Forgejo and Codeberg."),
        QT_TRANSLATE_NOOP("Hooksmith", "Branch created"),
        QT_TRANSLATE_NOOP("Hooksmith", "Pull request opened"),
        QT_TRANSLATE_NOOP("Hooksmith", "Pull request merged (Forgejo)"),
        QT_TRANSLATE_NOOP("Hooksmith", "Issue opened by somebody without a full name"),
        QT_TRANSLATE_NOOP("Hooksmith", "Release published"),
        QT_TRANSLATE_NOOP("Hooksmith",
                          "Pushes, pull requests, reviews, issues, releases and failed workflows, "
                          "one message each."),
        QT_TRANSLATE_NOOP("Hooksmith", "Force-push"),
        QT_TRANSLATE_NOOP("Hooksmith", "New tag"),
        QT_TRANSLATE_NOOP("Hooksmith", "Branch deleted (no commits, head_commit is null)"),
        QT_TRANSLATE_NOOP("Hooksmith", "Pull request merged (\"closed\" with merged: true)"),
        QT_TRANSLATE_NOOP("Hooksmith", "Pull request labelled (ignored)"),
        QT_TRANSLATE_NOOP("Hooksmith", "Review: changes requested"),
        QT_TRANSLATE_NOOP("Hooksmith", "Issue opened"),
        QT_TRANSLATE_NOOP("Hooksmith", "Comment on an issue"),
        QT_TRANSLATE_NOOP("Hooksmith", "Workflow failed"),
        QT_TRANSLATE_NOOP("Hooksmith", "New star"),
        QT_TRANSLATE_NOOP("Hooksmith", "Ping, sent as a form (the default encoding)"),
        QT_TRANSLATE_NOOP(
            "Hooksmith",
            "Pushes, tags, merge requests, issues, comments, failed pipelines and releases."),
        QT_TRANSLATE_NOOP("Hooksmith", "Push of 45 commits (the payload lists 20)"),
        QT_TRANSLATE_NOOP("Hooksmith", "Branch deleted"),
        QT_TRANSLATE_NOOP("Hooksmith", "Merge request opened"),
        QT_TRANSLATE_NOOP("Hooksmith", "Merge request merged"),
        QT_TRANSLATE_NOOP("Hooksmith", "Merge request edited (ignored)"),
        QT_TRANSLATE_NOOP("Hooksmith", "Comment on a merge request"),
        QT_TRANSLATE_NOOP("Hooksmith", "Pipeline failed"),
        QT_TRANSLATE_NOOP("Hooksmith", "Pipeline started (ignored)"),
        QT_TRANSLATE_NOOP("Hooksmith", "Release created"),
        QT_TRANSLATE_NOOP(
            "Hooksmith",
            "Alerts of Grafana: one attachment each, red while it fires, green when it is over."),
        QT_TRANSLATE_NOOP("Hooksmith", "Two alerts fire"),
        QT_TRANSLATE_NOOP("Hooksmith", "An alert is over"),
        QT_TRANSLATE_NOOP("Hooksmith", "One fires, one is over"),
        QT_TRANSLATE_NOOP("Hooksmith", "A data source gives no data (values are null)"),
        QT_TRANSLATE_NOOP("Hooksmith", "A group without alerts"),
        QT_TRANSLATE_NOOP("Hooksmith", "Six alerts at once"),
        QT_TRANSLATE_NOOP("Hooksmith", "The \"Test\" button of the contact point"),
        QT_TRANSLATE_NOOP("Hooksmith", "Legacy alerting (before version 9)"),
        QT_TRANSLATE_NOOP(
            "Hooksmith",
            "Groups of alerts, firing, resolved or both, with runbook and graph at hand."),
        QT_TRANSLATE_NOOP("Hooksmith", "The alerts are over"),
        QT_TRANSLATE_NOOP("Hooksmith", "Fifteen of forty alerts (the rest was cut)"),
        QT_TRANSLATE_NOOP("Hooksmith", "The watchdog, which always fires (ignored)"),
    };
}

} // namespace hooksmith
