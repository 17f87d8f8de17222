import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.Properties;

class SettingsFarAway extends SimpleChannelInboundHandler<String> {
  private final Titles titles = new Titles();

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String page) throws IOException {
    // BUG: Diagnostic contains: Titles.of (SettingsFarAway.java:12) → Settings.get
    ctx.writeAndFlush(titles.of(page));
  }

  static final class Titles {
    private final Settings settings = new Settings();

    String of(String page) throws IOException {
      return settings.get("title." + page);
    }
  }

  static final class Settings {
    String get(String key) throws IOException {
      return read().getProperty(key);
    }

    private Properties read() throws IOException {
      Properties read = new Properties();
      try (FileInputStream file = new FileInputStream("app.properties")) {
        read.load(file);
      }
      return read;
    }
  }
}
