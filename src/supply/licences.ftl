<#-- One line for each library: group:artifact:version, two spaces, its licences. -->
<#list dependencyMap as library>
<#assign project = library.getKey()/>
${project.groupId}:${project.artifactId}:${project.version}  ${library.getValue()?join(" or ")}
</#list>
