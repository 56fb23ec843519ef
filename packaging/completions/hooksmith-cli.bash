# SPDX-License-Identifier: MIT
# bash completion for hooksmith-cli. Written by packaging/completions/update.mjs from what the program says of itself.
_hooksmith_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W 'run test relay deliveries markup --help --version --verbose' -- "$current")
        return
    fi
    if [[ $command == --* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--version --verbose' -- "$current")
        return
    fi
    case $previous in
        --profile)
            mapfile -t COMPREPLY < <(compgen -W 'documented 5 6-vm2 6 7.0 7.5 8.4 8.4-raw 9.0' -- "$current")
            return ;;
        --data)
            mapfile -t COMPREPLY < <(compgen -d -- "$current")
            return ;;
        --request|--event|--integration|--junit|--config|--tls-cert|--tls-key|--file)
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return ;;
        --timeout|--environment|--listen|--forward|--allow-host|--secret|--filter|--limit|--options)
            return ;;
    esac
    if [[ $current == -* ]]; then
        local options
        case $command in
            run) options='-h --help --request --event --integration --profile --live --timeout --environment --json' ;;
            test) options='-h --help --profile --junit --json --watch --update --environment' ;;
            relay) options='-h --help --integration --listen --forward --data --allow-host --profile --config --secret --tls-cert --tls-key --live --filter --json' ;;
            deliveries) options='-h --help --data --filter --limit --json --replay --release --drop --requeue' ;;
            markup) options='-h --help --file --options' ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
}
complete -o filenames -F _hooksmith_cli hooksmith-cli
