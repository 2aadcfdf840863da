#!/bin/sh
# Prepares a stopped Payara 6 domain for Sightline; as often as you like, always with the same result:
#   prepare-domain.sh DOMAIN_FOLDER LIB_FOLDER [name=value ...]
# LIB_FOLDER holds derby.jar, derbytools.jar, derbyshared.jar and postgresql.jar. Each name=value becomes a system property
# of the server (portal.data, portal.url, portal.db.url ...). PORTAL_HTTP_PORT moves all ports by the same distance from 8080.
# PORTAL_BIND is the address of the HTTP listeners, 127.0.0.1 unless set; everything else stays on loopback in any case.
set -eu
domain=$1
lib=$2
shift 2
config=$domain/config/domain.xml
offset=$((${PORTAL_HTTP_PORT:-8080} - 8080))
bind=${PORTAL_BIND:-127.0.0.1}

cp "$lib/derby.jar" "$lib/derbytools.jar" "$lib/derbyshared.jar" "$lib/postgresql.jar" "$domain/lib/"
[ -f "$config.stock" ] || cp "$config" "$config.stock"

listener() { # name, stock port, address
    printf 's#<network-listener port="%s" protocol="[^"]*" transport="tcp" name="%s"#& address="%s"#;s#<network-listener port="%s"#<network-listener port="%s"#\n' \
        "$2" "$1" "$3" "$2" "$(($2 + offset))"
}
moved() { # stock port of another service
    printf 's#\\(address="\\)0.0.0.0\\(" port="\\)%s"#\\1127.0.0.1\\2%s"#\n' "$1" "$(($1 + offset))"
}
{
    listener http-listener-1 8080 "$bind"
    listener http-listener-2 8181 "$bind"
    listener admin-listener 4848 127.0.0.1
    for port in 3700 3820 3920 8686; do moved "$port"; done
    # why: nobody asked the server to report home or to look for a cluster
    echo 's#<hazelcast-config-specific-configuration></hazelcast-config-specific-configuration>#<hazelcast-config-specific-configuration enabled="false"></hazelcast-config-specific-configuration>#'
    echo '0,/<security-configurations>/s##<phone-home-runtime-configuration enabled="false"></phone-home-runtime-configuration><security-configurations>#'
    # why: without messaging the broker would still listen on every address
    echo '0,/<connector-service/s##<jms-service type="DISABLED" default-jms-host="default_JMS_host" addresslist-behavior="priority"><jms-host name="default_JMS_host" host="localhost" port="7676" lazy-init="true" /></jms-service><connector-service#'
    for property in "$@"; do
        printf '0,/<jvm-options>/s##<jvm-options>-D%s</jvm-options>\\n                <jvm-options>#\n' "$(printf %s "$property" | sed 's/[#&\\]/\\&/g')"
    done
} > "$domain/config/prepare.sed"
sed -f "$domain/config/prepare.sed" "$config.stock" > "$config"
