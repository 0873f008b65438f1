package org.sojourn.model.load;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import org.yaml.snakeyaml.events.NodeEvent;

/** A parser that also knows the anchors of texts and numbers, not only those of maps and lists. */
final class AnchoredParser extends YAMLParser {

  private static final Factory FACTORY = new Factory();

  private AnchoredParser(IOContext context, Factory factory, Reader reader) {
    super(
        context,
        factory.getParserFeatures(),
        factory.getFormatParserFeatures(),
        null,
        factory.getCodec(),
        reader);
  }

  /** A parser of {@code yaml}. */
  static AnchoredParser of(String yaml) throws IOException {
    return (AnchoredParser) FACTORY.createParser(yaml);
  }

  /** The anchor of the value that begins here; null where it has none. */
  String anchor() {
    return _lastEvent instanceof NodeEvent node ? node.getAnchor() : null;
  }

  private static final class Factory extends YAMLFactory {

    private static final long serialVersionUID = 1;

    Factory() {
      enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS);
      enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL);
    }

    @Override
    protected YAMLParser _createParser(Reader reader, IOContext context) {
      return new AnchoredParser(context, this, reader);
    }
  }
}
