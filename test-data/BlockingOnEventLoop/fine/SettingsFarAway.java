import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.DefaultFileRegion;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.FileInputStream;
import java.io.IOException;

class SettingsFarAway extends SimpleChannelInboundHandler<String> {
  private final Titles titles = new Titles();

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String page) throws IOException {
    ctx.writeAndFlush(new DefaultFileRegion(titles.of(page).getChannel(), 0, 100));
  }

  static final class Titles {
    private final Settings settings = new Settings();

    FileInputStream of(String page) throws IOException {
      return settings.get(page + ".properties");
    }
  }

  static final class Settings {
    FileInputStream get(String name) throws IOException {
      return open(name);
    }

    private FileInputStream open(String name) throws IOException {
      FileInputStream file = new FileInputStream(name);
      return file;
    }
  }
}
