import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.io.File;
import java.util.List;

final class StreamInHandler extends ChannelInboundHandlerAdapter {
  private final List<File> spools;

  StreamInHandler(List<File> spools) {
    this.spools = spools;
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    long named = spools.stream().filter(File::isAbsolute).count();
    System.out.println(named + " left");
  }
}
