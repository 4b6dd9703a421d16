# Who holds a port: needs neither ss nor lsof where /proc tells it.

# holder <port>: prints "<process id> <name>" of the listener, or nothing
holder() {
  local pid
  if [[ -r /proc/net/tcp ]]; then
    pid="$(listener_in_proc "$1")"
  else
    pid="$(lsof -nP -t -iTCP:"$1" -sTCP:LISTEN 2>/dev/null | head -1)" || true
  fi
  [[ -z "$pid" ]] || echo "$pid $(ps -o comm= -p "$pid" 2>/dev/null || cat "/proc/$pid/comm")"
}

# The kernel's table names the socket of the listener (state 0A); whoever has that socket open is the holder.
listener_in_proc() {
  local port inode link
  port="$(printf '%04X' "$1")"
  for inode in $(awk -v port=":$port\$" '$2 ~ port && $4 == "0A" { print $10 }' /proc/net/tcp /proc/net/tcp6 2>/dev/null); do
    link="$(find /proc/[0-9]*/fd -lname "socket:\\[$inode\\]" -print -quit 2>/dev/null || true)"
    link="${link#/proc/}"
    [[ -z "$link" ]] || echo "${link%%/*}"
    return
  done
}

listening() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || [[ -n "$(holder "$1")" ]]
}

# need_ports <variable...>: all complaints at once, so that one look is enough
need_ports() {
  local variable port who busy=0
  for variable in "$@"; do
    port="${!variable}"
    [[ "$port" =~ ^[0-9]+$ ]] && ((port > 0 && port < 65536)) || fail "$variable=$port is not a port."
    listening "$port" || continue
    read -r -a who <<<"$(holder "$port")"
    busy=1
    if [[ -n "${who[0]:-}" ]]; then
      echo "Port $port is taken by process ${who[0]} (${who[*]:1}): end it (kill ${who[0]}) or choose another: make run $variable=<port>" >&2
    else
      echo "Port $port is taken by another user's process: choose another: make run $variable=<port>" >&2
    fi
  done
  ((busy == 0)) || exit 1
}
