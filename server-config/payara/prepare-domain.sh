#!/bin/sh
# Prepares a stopped Payara 6 domain for Sightline; as often as you like, always with the same result:
#   prepare-domain.sh DOMAIN_FOLDER LIB_FOLDER [name=value ...]
# LIB_FOLDER holds derby.jar, derbytools.jar, derbyshared.jar and postgresql.jar. Each name=value becomes a system property
# of the server (portal.data, portal.url ...). With portal.db.url among them the data source is PostgreSQL, else Derby in
# portal.data. The server reads the password of the database at start from its environment, PORTAL_DB_PASSWORD.
# PORTAL_HTTP_PORT moves all ports by the same distance from 8080.
# PORTAL_BIND is the address of the HTTP listeners, 127.0.0.1 unless set; everything else stays on loopback in any case.
set -eu
domain=$1
lib=$2
shift 2
config=$domain/config/domain.xml
offset=$((${PORTAL_HTTP_PORT:-8080} - 8080))
bind=${PORTAL_BIND:-127.0.0.1}
database=derby
for property in "$@"; do
    case $property in
        portal.db.password=*)
            echo "the password of the database belongs into the server's environment, as PORTAL_DB_PASSWORD" >&2
            exit 2
            ;;
        portal.db.url=*) database=postgresql ;;
    esac
done

cp "$lib/derby.jar" "$lib/derbytools.jar" "$lib/derbyshared.jar" "$lib/postgresql.jar" "$domain/lib/"
# why: a stock domain has no such folder before its first start
mkdir -p "$domain/autodeploy"
# why: the stock configuration knows no application, so the server must deploy again what it has deployed before
rm -rf "$domain/autodeploy/.autodeploystatus" "$domain/autodeploy/"*_deployed "$domain/autodeploy/"*_deployFailed
[ -f "$config.stock" ] || cp "$config" "$config.stock"

listener() { # name, stock port, address
    printf 's#<network-listener port="%s" protocol="[^"]*" transport="tcp" name="%s"#& address="%s"#;s#<network-listener port="%s"#<network-listener port="%s"#\n' \
        "$2" "$1" "$3" "$2" "$(($2 + offset))"
}
moved() { # stock port of another service
    printf 's#\\(address="\\)0.0.0.0\\(" port="\\)%s"#\\1127.0.0.1\\2%s"#\n' "$1" "$(($1 + offset))"
}
pool() { # the expressions in it are read at start
    if [ $database = derby ]; then
        echo '<jdbc-connection-pool name="PortalPool" datasource-classname="org.apache.derby.jdbc.EmbeddedXADataSource" res-type="javax.sql.XADataSource" steady-pool-size="2" max-pool-size="30"><property name="databaseName" value="${portal.data}/db"></property><property name="createDatabase" value="create"></property></jdbc-connection-pool>'
    else
        echo '<jdbc-connection-pool name="PortalPool" datasource-classname="org.postgresql.xa.PGXADataSource" res-type="javax.sql.XADataSource" steady-pool-size="2" max-pool-size="30" is-connection-validation-required="true" connection-validation-method="auto-commit"><property name="url" value="${portal.db.url}"></property><property name="user" value="${portal.db.user}"></property><property name="password" value="${ENV=PORTAL_DB_PASSWORD}"></property></jdbc-connection-pool>'
    fi
}
{
    listener http-listener-1 8080 "$bind"
    listener http-listener-2 8181 "$bind"
    listener admin-listener 4848 127.0.0.1
    for port in 3700 3820 3920 8686; do moved "$port"; done
    # why: nobody asked the server to report home or to look for a cluster
    echo 's#<hazelcast-config-specific-configuration></hazelcast-config-specific-configuration>#<hazelcast-config-specific-configuration enabled="false"></hazelcast-config-specific-configuration>#'
    echo '0,/<security-configurations>/s##<phone-home-runtime-configuration enabled="false"></phone-home-runtime-configuration><security-configurations>#'
    # why here: changed after the start each of these starts its listener anew, and one that is started five times in a moment may stay down
    echo 's#<http default-virtual-server="server"#& xpowered-by="false" server-header="false" trace-enabled="false" cookie-same-site-enabled="true" cookie-same-site-value="Lax"#'
    # why: without messaging the broker would still listen on every address
    echo '0,/<connector-service/s##<jms-service type="DISABLED" default-jms-host="default_JMS_host" addresslist-behavior="priority"><jms-host name="default_JMS_host" host="localhost" port="7676" lazy-init="true" /></jms-service><connector-service#'
    # why: to share its own databases the server would listen on every address; and closed by their own hook before the
    # timers are, they would keep the server from stopping
    echo 's#;AUTO_SERVER=TRUE"#;DB_CLOSE_ON_EXIT=FALSE"#'
    # why here: a boot command takes an address apart at its colons, and writes down the password
    echo '0,/<resources>/s##<resources><jdbc-resource pool-name="PortalPool" jndi-name="jdbc/portal"></jdbc-resource>'"$(pool)"'#'
    echo '0,/<resource-ref /s##<resource-ref ref="jdbc/portal"></resource-ref><resource-ref #'
    # why: readers wait for writers there, and two that wait for each other would do so for twenty seconds; and a hundred
    # statements it keeps by itself are fewer than the portal asks
    [ $database != derby ] || set -- "$@" derby.locks.deadlockTimeout=1 derby.language.statementCacheSize=1000
    for property in "$@"; do
        value=$(printf %s "$property" | sed 's/&/\&amp;/g;s/</\&lt;/g;s/>/\&gt;/g' | sed 's/[#&\\]/\\&/g')
        printf '0,/<jvm-options>/s##<jvm-options>-D%s</jvm-options>\\n                <jvm-options>#\n' "$value"
    done
} > "$domain/config/prepare.sed"
sed -f "$domain/config/prepare.sed" "$config.stock" > "$config"
