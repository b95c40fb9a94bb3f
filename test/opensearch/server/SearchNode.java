import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.network.NetworkAddress;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/** A node of OpenSearch on 127.0.0.1 that ends, at the latest, when its standard input does. */
final class SearchNode extends Node {
    private SearchNode(Settings settings) {
        super(
            new Environment(settings, null),
            Stream.of(Netty4ModulePlugin.class, CommonAnalysisModulePlugin.class).map(SearchNode::builtIn).toList(),
            true
        );
    }

    /** The download keeps these modules in folders of their own; here they are on the class path. */
    private static PluginInfo builtIn(Class<? extends Plugin> module) {
        String name = module.getName();
        return new PluginInfo(name, "", "1", Version.CURRENT, "21", name, null, List.of(), false);
    }

    /** Arguments: the folder for the data, then settings as name=value. Prints its address when it can be asked. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Settings.Builder settings = Settings.builder()
            .put("path.home", folder.toString())
            .put("network.host", "127.0.0.1")
            .put("node.name", folder.getFileName().toString());
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            int equals = argument.indexOf('=');
            settings.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        try (Node node = new SearchNode(settings.build())) {
            node.start();
            var http = node.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress();
            System.out.println("http://" + NetworkAddress.format(http.address()));
            while (System.in.read() >= 0) {}
        }
    }
}
