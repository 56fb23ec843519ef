// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <memory>
#include <optional>
#include <QHash>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace hooksmith {

/// What a person chose on this machine, and what the session remembers: never the workspace's own
/// contents. Names, types, defaults, scopes and sentences stand in one table (settingstable.h).
///
/// The file is the person's: a value of a wrong type or out of range gives the default, keys that
/// the table does not know (a newer program's) stay as they are, names that were retired are read
/// as their successors. A file that cannot be read at all is put aside and said (trouble()).
class Settings : public QObject
{
    Q_OBJECT
public:
    enum class Key {
        // What a person chooses
        Language, ///< "system" or a language of the compiled catalogues ("de"); at the next start
        Theme, ///< "system", "light", "dark"
        WordWrap,
        LineNotes, ///< Console text beside its line
        CodeFont, ///< Family; empty: the desktop's
        Profile, ///< Profile id
        RunDelay, ///< Milliseconds after the last key
        RunTimeout, ///< Milliseconds for one method of the script
        PictureHosts, ///< Names of hosts that pictures are loaded from
        ProxyMode, ///< "system", "none", "manual"
        ProxyAddress, ///< "http://HOST:PORT" or "socks5://HOST:PORT"
        ProxyUser,
        ProxyExceptions, ///< Hosts that are reached directly
        ExtraCa, ///< PEM file with certificates that are trusted besides the system's
        RelayOnClose, ///< What closing the window does to it: "ask", "keep" (tray), "stop"
        TellArrivals, ///< Notifications for arriving webhooks too
        AtStart, ///< What is opened without being named: "last", "welcome"

        // What the session remembers
        LastWorkspace, ///< Absolute path
        RecentWorkspaces, ///< Absolute paths, newest first
        WindowGeometry,
        WindowState, ///< Panes; without scope = of the workspace that was closed last
        EditorZoom, ///< Steps from the normal size
        LiveCalls, ///< Whether asked-for runs may use the network; per workspace
        OpenIntegration, ///< Slug; per workspace
        OpenSample, ///< Name; per workspace
        LastSamples, ///< Integration -> the sample that was shown with it last; per workspace
        ScriptPlaces, ///< Integration -> position in its script; per workspace
        Collapsed, ///< Integrations whose samples are hidden in the tree; per workspace
        Servers, ///< JSON list (serverbook.h), without tokens
        Shortcuts, ///< JSON: action id -> keys, only what differs from the defaults
        RecentCommands, ///< Ids of actions used in the palette, newest first
    };
    Q_ENUM(Key)

    /// The person's own file.
    explicit Settings(QObject *parent = nullptr);
    /// Another file (tests).
    explicit Settings(const QString &iniFile, QObject *parent = nullptr);
    ~Settings() override;

    /// `scope` is a workspace's path, for what is kept per workspace. What a person may choose per
    /// workspace is what he chose for all where he did not.
    QVariant value(Key key, const QString &scope = {}) const;
    QString text(Key key, const QString &scope = {}) const { return value(key, scope).toString(); }
    int number(Key key, const QString &scope = {}) const { return value(key, scope).toInt(); }
    bool flag(Key key, const QString &scope = {}) const { return value(key, scope).toBool(); }
    QStringList list(Key key, const QString &scope = {}) const
    {
        return value(key, scope).toStringList();
    }
    void set(Key key, const QVariant &value, const QString &scope = {});
    /// Whether the file has a value of its own, usable or not.
    bool isSet(Key key, const QString &scope = {}) const;
    /// Back to the default (of a workspace: to what holds for all).
    void reset(Key key, const QString &scope = {});

    /// Puts a workspace first among the recent ones and makes it the last one.
    void rememberWorkspace(const QString &directory);
    void forgetWorkspace(const QString &directory);

    /// What of the person's choices differs from the defaults, as JSON to take to another machine:
    /// without what belongs to this one (paths, session), without what is kept per workspace, and
    /// without secrets, which are never here.
    QByteArray exported() const;
    struct Imported
    {
        int taken = 0;
        QStringList refused; ///< Names that are unknown, of this machine, or have a wrong value
    };
    /// Error "invalid-settings" for anything but what exported() writes; then nothing is changed.
    Result<Imported> import(const QByteArray &json);

    /// What a person should know about the file since the start: "settings-broken" (put aside; the
    /// message says where), "settings-not-writable" (nothing is kept).
    const std::optional<Error> &trouble() const { return m_trouble; }
    QString fileName() const;
    void sync();
    /// Something that takes effect at a start is other than it was at this one.
    bool needsRestart() const;
    bool needsRestart(Key key) const;

Q_SIGNALS:
    /// Set or reset; not for what another process writes.
    void changed(hooksmith::Settings::Key key, const QString &scope);

private:
    void open(const QString &iniFile);
    void takeRetired();

    std::unique_ptr<QSettings> m_store;
    std::optional<Error> m_trouble;
    QHash<Key, QVariant> m_atStart; ///< What is in force until the next start
};

} // namespace hooksmith
