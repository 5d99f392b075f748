#!/bin/sh
# Runs what the container's first argument names: `api`, `worker`, or a command of the command line.
set -eu
services=/opt/footing/services

case "${1:-}" in
  api | worker)
    service=$1
    shift
    exec node "$services/$service/src/main.ts" "$@"
    ;;
  *) exec node "$services/cli/src/main.ts" "$@" ;;
esac
