package dev.raceway.site;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A schema that the site has for people who write files for the program by other means. */
public final class SiteSchema {

  private final String text;
  private final Schema schema;

  /** Reads the schema of a file's name. */
  public SiteSchema(String name) throws IOException {
    text = Files.readString(Path.of("src/site/markdown", name));
    schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  /** Returns the schema as it is written. */
  public String text() {
    return text;
  }

  /** Returns what is wrong with the text of a file. */
  public List<Error> errors(String json) {
    return schema.validate(json, InputFormat.JSON);
  }
}
