// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace hooksmith {

/// What a person chose on this machine: the session, never the workspace's own contents. Keys,
/// types and defaults stand in one table (settings.cpp); a value of a wrong type gives the default.
class Settings
{
public:
    enum class Key {
        Theme, ///< "system", "light", "dark"
        LastWorkspace, ///< Absolute path
        RecentWorkspaces, ///< Absolute paths, newest first
        Profile, ///< Profile id
        WindowGeometry,
        WindowState, ///< Panes; without scope = of the workspace that was closed last
        EditorZoom, ///< Steps from the normal size
        WordWrap,
        LineNotes, ///< Console text beside its line
        PictureHosts, ///< Names of hosts that pictures are loaded from
        LiveCalls, ///< Whether asked-for runs may use the network; per workspace
        OpenIntegration, ///< Slug; per workspace
        Servers, ///< JSON list (serverbook.h), without tokens
        TellArrivals, ///< Notifications for arriving webhooks too
        RelayOnClose, ///< What closing the window does to it: "ask", "keep" (tray), "stop"
        OpenSample, ///< Name; per workspace
        LastSamples, ///< Integration -> the sample that was shown with it last; per workspace
        ScriptPlaces, ///< Integration -> position in its script; per workspace
        Collapsed, ///< Integrations whose samples are hidden in the tree; per workspace
        Shortcuts, ///< JSON: action id -> keys, only what differs from the defaults
        RecentCommands, ///< Ids of actions used in the palette, newest first
    };

    /// The person's own file.
    Settings();
    /// Another file (tests).
    explicit Settings(const QString &iniFile);

    /// `scope` is added to the key for what is remembered per workspace (its path).
    QVariant value(Key key, const QString &scope = {}) const;
    QString text(Key key, const QString &scope = {}) const { return value(key, scope).toString(); }
    void set(Key key, const QVariant &value, const QString &scope = {});
    /// Puts a workspace first among the recent ones and makes it the last one.
    void rememberWorkspace(const QString &directory);
    void sync();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace hooksmith
