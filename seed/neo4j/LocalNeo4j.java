import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.QueryExecutionException;

/**
 * A real Neo4j for this machine only. Arguments: data folder, port, length of the password in bytes; the password
 * comes on standard input, so that no list of processes shows it. Ends when standard input ends: it never outlives
 * the process that started it.
 */
public class LocalNeo4j {
    public static void main(String[] arguments) throws Exception {
        byte[] password = System.in.readNBytes(Integer.parseInt(arguments[2]));
        var service = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        try {
            service.database("system").executeTransactionally(
                    "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                    Map.of("password", new String(password, StandardCharsets.UTF_8)));
        } catch (QueryExecutionException refused) {
            // A database that is started again with the password it has says so; anything else is a fault.
            if (!String.valueOf(refused.getMessage()).contains("cannot be the same")) {
                System.err.println(refused.getMessage());
                System.exit(1);
            }
        }
        System.out.println("READY");
        while (System.in.read() != -1) {}
        System.exit(0);
    }
}
