// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/rocketchat/integration.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hooksmith {

/// One sample that comes with a template.
struct TemplateSample
{
    QString name; ///< As in the samples folder: "push"
    QString event; ///< The provider's own name: "push", "Merge Request Hook", "alert.resolved"
    QString title; ///< Translated: "Push to a branch"
};

/// A first script for one provider, with samples and their expected results: an integration that
/// works before anything was written (resources/templates).
struct IntegrationTemplate
{
    QString id; ///< "github": a folder below integrations/ of templateWorkspace()
    QString provider; ///< As detectProvider() names it; "rocketchat" for outgoing templates
    QString title; ///< "GitHub": the name that a new integration gets unless told otherwise
    QString description; ///< Translated, one sentence
    IntegrationType type = IntegrationType::Incoming;
    QList<TemplateSample> samples; ///< The most telling one first
    /// What signed samples are signed with, as the provider's form would be told; empty where the
    /// provider does not sign. An example's secret, known to everybody.
    QString secret;
    /// Profiles on which the expected results do not hold, because those servers hand the script
    /// less than others (they still give a message).
    QStringList differsOn;
};

/// The templates are themselves a workspace, in the resources: Workspace::open() reads it, so that
/// a gallery can run and show a template before anything is copied.
QString templateWorkspace();

/// All templates in the order of the gallery: blank ones first, then by title.
/// Error "invalid-templates" when the program was built with a broken index.
Result<QList<IntegrationTemplate>> integrationTemplates();

/// Copies a template into a workspace as a new integration; returns its slug (folder name), made
/// from `name` (empty = the template's title) and its `_id`, too; its token is a new one, and the
/// expected results name that `_id`. A folder that exists is never touched: the slug gets a number
/// then. All or nothing: the integration appears under its name when all files are there.
/// Errors: "unknown-template", "not-a-workspace", "file-not-writable".
Result<QString> copyTemplate(const QString &id, const QString &workspaceDirectory,
                             const QString &name = {});

/// The sentences of resources/templates/index.json, for lupdate to find (templatetexts.cpp); a test
/// holds them against the index.
QList<const char *> templateTexts();

} // namespace hooksmith
