# SPDX-License-Identifier: MIT
# Sourced by try-package and build-in-root: Debian roots made with debootstrap, beside the machine's own.

debian_root_mounts=()

# The mirror that this machine already uses, in either of apt's two formats.
debian_mirror() {
    awk '
        /^URIs:/ && !uri { uri = $2 }
        /^deb / { for (i = 2; i <= NF; i++) if ($i ~ /:\/\// && !uri) { uri = $i } }
        END { print uri }' \
        $(ls /etc/apt/sources.list.d/debian*.sources /etc/apt/sources.list 2>/dev/null) /dev/null
}

debian_root_needs() {
    [ "$(id -u)" -eq 0 ] || { echo "$1: needs root" >&2; exit 1; }
    command -v debootstrap >/dev/null || { echo "$1: needs debootstrap (apt install debootstrap)" >&2; exit 1; }
}

# debian_root_unpack SUITE DIR: a fresh minimal root. The first one of a suite is kept in the user's
# cache and unpacked for the others.
debian_root_unpack() {
    local suite=$1 root=$2 cache=${XDG_CACHE_HOME:-$HOME/.cache}/hooksmith/roots
    local base=$cache/$suite.tar
    mkdir -p "$cache" "$root"
    if [ ! -f "$base" ]; then
        debootstrap --variant=minbase "$suite" "$root" "$(debian_mirror)" >"$cache/$suite.log" 2>&1 \
            || { tail -n 5 "$cache/$suite.log" >&2; return 1; }
        tar -C "$root" -cf "$base.part" . && mv "$base.part" "$base"
    else
        tar -C "$root" -xf "$base"
    fi
    # The machine's own way to the mirror (proxies, certificates) is the only way here, too. What other
    # programs of the machine told its apt (hooks, clean-ups) stays out.
    local setting
    for setting in /etc/apt/apt.conf.d/*; do
        grep -qiE '^[^/]*(DPkg::|APT::Update::|APT::Periodic|Post-Invoke|Pre-Invoke|Pre-Install)' "$setting" \
            || cp "$setting" "$root/etc/apt/apt.conf.d/"
    done
    if [ -d /usr/local/share/ca-certificates ]; then
        mkdir -p "$root/usr/local/share"
        cp -r /usr/local/share/ca-certificates "$root/usr/local/share/"
    fi
}

debian_root_mount() {
    local place
    cp /etc/resolv.conf "$1/etc/resolv.conf" 2>/dev/null || true
    for place in proc dev dev/shm dev/pts; do
        mount --bind "/$place" "$1/$place"
        debian_root_mounts=("$1/$place" "${debian_root_mounts[@]}")
    done
}

debian_root_unmount() {
    local place
    for place in "${debian_root_mounts[@]}"; do umount "$place" 2>/dev/null || umount --lazy "$place" || true; done
    debian_root_mounts=()
}

# debian_root_run ROOT COMMAND...: in the root, with none of the machine's environment.
debian_root_run() {
    local root=$1
    shift
    chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive ${NODE_EXTRA_CA_CERTS:+NODE_EXTRA_CA_CERTS="$NODE_EXTRA_CA_CERTS"} "$@"
}
